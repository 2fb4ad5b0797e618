export { roomStore, type RoomStore } from "./roomStore";
