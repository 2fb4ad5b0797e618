export { Send } from "./Send";
export { Request } from "./Request";
export { Left } from "./Left";
export { Release, TOLD } from "./Release";
export { shareOf } from "./order";
export { useSending } from "./useSending";
