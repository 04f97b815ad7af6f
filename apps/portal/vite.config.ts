import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
	plugins: [react(), tailwindcss()],
	server: { host: "127.0.0.1", port: 5174, strictPort: true },
	preview: { host: "127.0.0.1", port: 5174, strictPort: true },
	build: { target: "es2022" },
});
