export { ModelesPage as Component } from "../../features/parcours/modeles-page.tsx";
