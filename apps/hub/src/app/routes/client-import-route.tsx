export { ClientImportPage as Component } from "../../features/client-imports/client-import-page.tsx";
