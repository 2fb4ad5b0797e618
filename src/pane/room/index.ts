export { Room } from "./Room";
export { roomOf, roomStore, type RoomStore } from "./roomStore";
