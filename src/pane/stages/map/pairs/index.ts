export { Pairs } from "./Pairs";
