import shipped from "../../templates/agendas.json" with { type: "json" };
import { loadAgendas, type Agenda, type SessionKind } from "./council/agendas";

export { loadAgendas, type Agenda, type AgendaLine, type SessionKind } from "./council/agendas";

/** The three agendas of the guidance ("Mapping process"). They differ: only the later two enable interventions. */
export const AGENDAS: Readonly<Record<SessionKind, Agenda>> = loadAgendas(shipped);
