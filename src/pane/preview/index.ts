export { DocumentPreview, type DocumentPreviewProps, type PreviewKind } from "./DocumentPreview";
