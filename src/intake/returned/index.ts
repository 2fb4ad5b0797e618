export { isReturn, readLostReturn, readReturn, type ReturnOptions } from "./readReturn";
