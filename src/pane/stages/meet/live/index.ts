export { Live } from "./Live";
