export { barePicture, base64Of, LARGEST_PICTURE, pictureOf, pictureText, type Picture } from "./picture";
