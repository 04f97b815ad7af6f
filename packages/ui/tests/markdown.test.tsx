import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Markdown } from "../src/document-preview/markdown.tsx";
import { MarkdownExcerpt } from "../src/document-preview/markdown-excerpt.tsx";

const HOSTILE = `
<script>alert(1)</script>
<img src=x onerror=alert(1)>
<svg onload=alert(1)><script>alert(1)</script></svg>
<iframe src="https://mal.example"></iframe>
<a href="javascript:alert(1)">brut</a>
<style>body { display: none }</style>

[lien](javascript:alert(1)) [données](data:text/html,<script>alert(1)</script>) [vb](vbscript:x)
![image](https://mal.example/suivi.png) ![svg](data:image/svg+xml;base64,PHN2Zz4=) ![note](piece-jointe/1)

[bon](https://exemple.fr)
`;

describe("hostile Markdown", () => {
	test("runs nothing, loads nothing, leads nowhere", () => {
		const { container } = render(<Markdown text={HOSTILE} />);
		expect(container.querySelector("script, img, svg, iframe, style, object, embed")).toBeNull();
		for (const element of container.querySelectorAll("*")) {
			expect(element.getAttributeNames().filter((name) => name.startsWith("on"))).toEqual([]);
		}
		const addresses = [...container.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
		expect(addresses.filter(Boolean)).toEqual(["https://exemple.fr"]);
		expect(screen.getByRole("link", { name: "bon" })).toHaveAttribute("rel", "noopener noreferrer nofollow");
	});

	test("shows only the pictures the app itself knows", () => {
		const asked: (string | undefined)[] = [];
		const { container } = render(
			<Markdown
				text={HOSTILE}
				picture={(address, alternative) => {
					asked.push(address);
					return address === "piece-jointe/1" ? <b>{alternative}</b> : null;
				}}
			/>,
		);
		expect(container.querySelector("img")).toBeNull();
		expect(screen.getByText("note", { selector: "b" })).toBeVisible();
		expect(screen.getByText("image", { selector: "em" })).toBeVisible();
		expect(asked.some((address) => address?.startsWith("data:"))).toBe(false);
	});
});

describe("an excerpt", () => {
	test("is words alone, whatever the Markdown", () => {
		const { container } = render(
			<MarkdownExcerpt
				text={"## Ce qu'il veut\n\n- un site **simple**\n- [ ] des [photos](https://exemple.fr)"}
			/>,
		);
		expect(container).toHaveTextContent(/^Ce qu'il veut un site simple des photos$/);
		expect(container.firstElementChild).toBeNull();
	});

	test("leaves out what is hostile", () => {
		const { container } = render(<MarkdownExcerpt text={HOSTILE} />);
		expect(container.firstElementChild).toBeNull();
	});
});
