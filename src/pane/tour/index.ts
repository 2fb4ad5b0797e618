export * from "./Tour";
