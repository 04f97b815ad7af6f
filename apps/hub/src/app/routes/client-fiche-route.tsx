export { FichePage as Component } from "../../features/fiche/fiche-page.tsx";
