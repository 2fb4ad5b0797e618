export { Photographs } from "./Photographs";
