export { Withheld } from "./Withheld";
