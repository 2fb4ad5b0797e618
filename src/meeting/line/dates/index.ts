export { dateReader } from "./reader";
