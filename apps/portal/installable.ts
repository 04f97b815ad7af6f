import type { VitePWAOptions } from "vite-plugin-pwa";

/**
 * How the portal installs on a phone and opens without network: its own pages and scripts are kept on the device,
 * never an answer of the backend, a signed link or a file's bytes. A new version waits until the person takes it.
 */
export const installable: Partial<VitePWAOptions> = {
	registerType: "prompt",
	// The pages behind the login ask for the service worker: the login is not slowed by it.
	injectRegister: null,
	manifest: {
		id: "/",
		name: "Mon espace",
		short_name: "Mon espace",
		description: "Vos documents et ce que votre agence partage avec vous.",
		lang: "fr",
		dir: "ltr",
		start_url: "/",
		scope: "/",
		display: "standalone",
		background_color: "#fbf8f3",
		theme_color: "#fbf8f3",
		icons: [
			{ src: "/icon-192.png", sizes: "192x192", type: "image/png" },
			{ src: "/icon-512.png", sizes: "512x512", type: "image/png" },
			{ src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
		],
	},
	workbox: {
		globPatterns: ["index.html", "icon.svg", "assets/*.{js,css,woff2}"],
		// Previews show bytes, which are not kept either.
		globIgnores: ["assets/pdf*", "assets/*preview*"],
		navigateFallback: "/index.html",
		cleanupOutdatedCaches: true,
		sourcemap: false,
	},
};
