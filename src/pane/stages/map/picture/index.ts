export { Bar } from "./Bar";
export { Picture } from "./Picture";
