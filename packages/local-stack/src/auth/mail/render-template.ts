const ESCAPES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&#34;",
	"'": "&#39;",
};

/** What a template may name: `{{ .Token }}`, or `{{ .Data.first_name }}` from the person's own metadata. */
export type TemplateValues = Readonly<Record<string, unknown>>;

/**
 * Fills in a mail template written for Supabase.
 * @throws `Error` for anything of Go's template language beyond naming a value, which is not rendered here.
 */
export function renderTemplate(template: string, values: TemplateValues, forHtml: boolean): string {
	return template.replace(/\{\{-?\s*(.*?)\s*-?\}\}/gs, (action, expression: string) => {
		const path = expression.match(/^\.([A-Za-z_][\w.]*)$/)?.[1];
		if (path === undefined) {
			throw new Error(
				`The mail template uses ${action}: the local stack only fills in values such as {{ .Token }}.`,
			);
		}
		const text = String(lookUp(values, path.split(".")) ?? "");
		return forHtml ? text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign) : text;
	});
}

function lookUp(values: TemplateValues, path: readonly string[]): unknown {
	let current: unknown = values;
	for (const name of path) {
		if (typeof current !== "object" || current === null) return undefined;
		current = Reflect.get(current, name);
	}
	return current;
}
