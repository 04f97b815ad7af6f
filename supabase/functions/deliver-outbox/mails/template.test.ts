import { describe, expect, it } from "vitest";
import { fill, variablesIn } from "./template.ts";

const variables = { name: "Léa", message: "", news: "• one\n• two" };
const paragraphs = (body: string) => fill({ subject: "x", body }, variables).paragraphs;

describe("fill", () => {
	it("says values in the subject and in paragraphs parted by empty lines", () => {
		const template = { subject: "Pour {{ name }}", body: "Bonjour {{name}},\n \n\r\nVoici :\n{{news}}\n" };
		expect(fill(template, variables)).toEqual({
			subject: "Pour Léa",
			paragraphs: ["Bonjour Léa,", "Voici :\n• one\n• two"],
		});
	});

	it("says nothing for what it does not know, not even what every object has", () => {
		expect(paragraphs("a{{nobody}}b{{constructor}}c{{__proto__}}d{{toString.name}}")).toEqual(["abcd"]);
	});

	it("leaves out a paragraph whose known variables are all empty", () => {
		expect(paragraphs("Un mot : {{message}}\n\n{{name}}{{message}}\n\n{{nobody}}")).toEqual(["Léa"]);
	});

	it("escapes nothing and reads nothing twice: the layout escapes", () => {
		const hostile = { name: "<b>{{message}}</b>", message: "secret" };
		expect(fill({ subject: "{{name}}", body: "{{{name}}}" }, hostile)).toEqual({
			subject: "<b>{{message}}</b>",
			paragraphs: ["<b>{{message}}</b>"],
		});
	});

	it.each([
		["open braces", "{{name"],
		["a condition", "{{#name}}x{{/name}}"],
		["a condition left open", "{{#name}}x"],
		["a part", "{{>name}}"],
		["other braces", "{{=<% %>=}}"],
	])("refuses %s", (_, body) => {
		expect(() => paragraphs(body)).toThrow();
	});

	it.each([
		{ subject: "{{nobody}}", body: "x" },
		{ subject: "x", body: "{{message}}" },
	])("refuses to say nothing: %o", (template) => {
		expect(() => fill(template, variables)).toThrow("says nothing");
	});
});

describe("variablesIn", () => {
	it("names each in its order", () => {
		expect(variablesIn("{{b}} et {{ a }} {{{b}}}")).toEqual(["b", "a", "b"]);
	});
});
