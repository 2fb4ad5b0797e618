export { AlreadyCard } from "./AlreadyCard";
