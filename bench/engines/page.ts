import { kindOf, viewOf } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { minutesNetwork } from "../cases/network";
import { picture } from "../cases/picture";
import type { Page } from "./engine";

export const TODAY = "2025-06-04";
export const TEAM = { audience: { type: "team" }, names: "full" } as const;
export const profile = defaultProfile;

/** Minutes of the network whose lists are so many times as long. */
export function minutesPage(times: number): Page {
  const record = minutesNetwork(times);
  const map = picture();
  const kind = kindOf("minutes");
  const view = viewOf(record, kind, TEAM);
  const title = "Mapping Minutes Network – Robbery around Quay Street Station";
  const { session } = view;
  const about = { record: view.record, profile, copy: TEAM, today: TODAY, map, session, title, draft: false };
  return { record, map, title, blocks: kind.build(about) };
}
