import { describe, expect, it } from "vitest";
import { cursorLink } from "./cursor-link.ts";

describe("cursorLink", () => {
	it.each([
		["C:\\Clients", "cursor://file/C:/Clients/client_lea/_bmad"],
		["C:/Clients/", "cursor://file/C:/Clients/client_lea/_bmad"],
		["D:\\Mes clients\\Été 2026", "cursor://file/D:/Mes%20clients/%C3%89t%C3%A9%202026/client_lea/_bmad"],
		["\\\\nas\\agence\\clients", "cursor://file//nas/agence/clients/client_lea/_bmad"],
		["/Users/mikl/Clients #1", "cursor://file/Users/mikl/Clients%20%231/client_lea/_bmad"],
		["/home/mikl/100% clients?", "cursor://file/home/mikl/100%25%20clients%3F/client_lea/_bmad"],
	])("opens %s", (root, link) => {
		expect(cursorLink(root, "client_lea")).toBe(link);
	});

	it.each(["", "Clients", "./Clients", "~/Clients", "C:Clients", "/home/../etc", "javascript:alert(1)"])(
		"refuses %j, which is no absolute path",
		(root) => {
			expect(cursorLink(root, "client_lea")).toBeNull();
		},
	);
});
