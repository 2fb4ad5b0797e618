export { PICTURE_FILES, takeIn, type TakenIn } from "./takeIn";
export { usePictureAddress } from "./usePictureAddress";
