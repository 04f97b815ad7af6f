import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, loadEnv } from "vite";
import { contentSecurityPolicyPlugin } from "../../packages/ui/vite/content-security-policy.ts";
import { firstPageOnly } from "../../packages/ui/vite/module-preload.ts";
import { toastStylesFromSheetOnly } from "../../packages/ui/vite/toast-styles.ts";

export default defineConfig(({ mode }) => {
	const { VITE_SUPABASE_URL } = loadEnv(mode, import.meta.dirname);
	return {
		plugins: [
			react(),
			tailwindcss(),
			toastStylesFromSheetOnly(),
			VITE_SUPABASE_URL ? contentSecurityPolicyPlugin(VITE_SUPABASE_URL) : null,
		],
		server: { host: "127.0.0.1", port: 5173, strictPort: true },
		preview: { host: "127.0.0.1", port: 5173, strictPort: true },
		build: { target: "es2022", modulePreload: firstPageOnly, sourcemap: true },
	};
});
