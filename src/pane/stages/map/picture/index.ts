export { Bar } from "./Bar";
export { Picture } from "./Picture";
export { Still } from "./Still";
