export { ThisMessage } from "./ThisMessage";
