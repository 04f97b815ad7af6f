import { expect, test } from "vitest";
import { renderTemplate } from "./render-template.ts";

test("fills in values and the person's own metadata", () => {
	const text = renderTemplate(
		"Bonjour {{ .Data.name }}, {{.Token}}",
		{ Token: "123456", Data: { name: "Léa" } },
		false,
	);
	expect(text).toBe("Bonjour Léa, 123456");
});

test("escapes what goes into HTML", () => {
	expect(renderTemplate('<a href="{{ .Url }}">', { Url: 'x"&<' }, true)).toBe('<a href="x&#34;&amp;&lt;">');
});

test("refuses what it would render wrongly", () => {
	expect(() => renderTemplate("{{ if .Data.name }}x{{ end }}", {}, true)).toThrow("{{ if .Data.name }}");
});
