export { ViewPicker } from "./ViewPicker";
