export { audienceMark, marksOf, type Addressee, type Attachment, type Draft, type Enclosed, type Writing } from "./draft";
export { subjectListMessage } from "./subjectList";
export { papersMessage } from "./papers";
export { invitationFile, invitationMessage } from "./invitation";
export { requestMessage } from "./request";
export { draftAsText } from "./asText";
export { checkDraft, type ToLookAt } from "./check";
export { emlOf } from "./eml/emlOf";
