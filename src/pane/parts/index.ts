export * from "./Announcer";
export * from "./icons";
export * from "./NoticeBar";
export * from "./search";
export * from "./Suggest";
export * from "./Card";
export * from "./CardList";
export * from "./RiskHelp";
