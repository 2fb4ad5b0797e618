import { answer } from "./answer";

process.exitCode = await answer(process.argv.slice(2));
