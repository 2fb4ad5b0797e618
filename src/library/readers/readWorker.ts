import { answerer, type Ask } from "./answer";

const answerTo = answerer(reportError);

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  const answer = answerTo(data);
  postMessage(answer, { transfer: "back" in answer ? [answer.back.buffer] : [] });
});
