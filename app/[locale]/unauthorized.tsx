export { LoadAfresh as default } from "@/components/shell/load-afresh";
