export { TextsPage as Component } from "../../features/consentements/texts-page.tsx";
