export { Nothing as default } from "@/components/shell/nothing";
