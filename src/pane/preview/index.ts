export { DocumentPreview, type DocumentPreviewProps } from "./DocumentPreview";
export { CopyPages } from "./CopyPages";
