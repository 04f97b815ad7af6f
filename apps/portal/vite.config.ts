import { randomUUID } from "node:crypto";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, loadEnv } from "vite";
import { VitePWA } from "vite-plugin-pwa";
// By its path, which Vite bundles into the configuration: Node 20 does not read TypeScript from a package.
import { contentSecurityPolicyPlugin } from "../../packages/ui/vite/content-security-policy.ts";
import { firstPageOnly } from "../../packages/ui/vite/module-preload.ts";
import { toastStylesFromSheetOnly } from "../../packages/ui/vite/toast-styles.ts";
import { installable } from "./installable.ts";

export default defineConfig(({ mode }) => {
	const { VITE_SUPABASE_URL } = loadEnv(mode, import.meta.dirname);
	return {
		plugins: [
			react(),
			tailwindcss(),
			toastStylesFromSheetOnly(),
			// Without the address the app itself says what is missing, as it does for the key.
			VitePWA(installable),
			...(VITE_SUPABASE_URL ? [contentSecurityPolicyPlugin(VITE_SUPABASE_URL)] : []),
		],
		server: { host: "127.0.0.1", port: 5174, strictPort: true },
		preview: { host: "127.0.0.1", port: 5174, strictPort: true },
		build: {
			target: "es2022",
			modulePreload: firstPageOnly,
			rolldownOptions: {
				output: {
					// The addresses of pdf.js' many files stay apart: they are not kept for the time without network.
					chunkFileNames: ({ facadeModuleId }) =>
						facadeModuleId?.includes("/pdfjs-dist/")
							? "assets/pdf/[name]-[hash].js"
							: "assets/[name]-[hash].js",
				},
			},
		},
		define: { "import.meta.env.VITE_BUILD": JSON.stringify(randomUUID()) },
	};
});
