export { isUntouched, readBack, type Back, type BackOptions } from "./readBack";
export { pageOfTexts, type Page } from "../docx/page";
