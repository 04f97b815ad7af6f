/** What the gallery's choice of theme says. */
export const themeLabels = { label: "Thème", light: "Clair", dark: "Sombre", system: "Système" };
