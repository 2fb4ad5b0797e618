export { Send } from "./Send";
export { Request } from "./Request";
