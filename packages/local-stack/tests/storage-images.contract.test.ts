import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createPerson, serviceClient, target } from "./clients.ts";

const service = serviceClient().storage;
const open = service.from("open");
const folder = randomUUID();
const refusal = z.object({ message: z.string() });

/** Left half red, right half blue. */
async function flag(width: number, height: number): Promise<Buffer> {
	const half = await sharp({ create: { width: width / 2, height, channels: 3, background: "blue" } })
		.png()
		.toBuffer();
	return sharp({ create: { width, height, channels: 3, background: "red" } })
		.composite([{ input: half, left: width / 2, top: 0 }])
		.png()
		.toBuffer();
}

beforeAll(async () => {
	await open.upload(`${folder}/flag.png`, await flag(400, 200), { contentType: "image/png" });
	await open.upload(`${folder}/drawing.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>', {
		contentType: "image/svg+xml",
	});
	await open.upload(`${folder}/text.png`, "not an image", { contentType: "image/png" });
});

const url = (query: string, name = "flag.png") =>
	`${target.url}/storage/v1/render/image/public/open/${folder}/${name}?${query}`;

async function render(query: string, headers: Record<string, string> = {}) {
	const response = await fetch(url(query), { headers });
	const image = sharp(await response.arrayBuffer());
	const { width, height, format } = await image.metadata();
	const { data } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
	return { response, width, height, format, first: [...data.subarray(0, 3)], last: [...data.subarray(-3)] };
}

test.each([
	["width=100&height=100", 100, 100],
	["width=100&height=100&resize=contain", 100, 50],
	["width=100&height=100&resize=fill", 100, 100],
	["width=100", 100, 50],
	["height=20", 40, 20],
	["width=9000", 400, 200],
	["", 400, 200],
])("%s gives %i by %i, and never more than the original", async (query, width, height) => {
	expect(await render(query)).toMatchObject({ width, height, format: "png" });
});

test("the answer names what was done, in the order clients know", async () => {
	const { response } = await render("width=10&height=20&quality=60&resize=contain");
	expect(response.headers.get("x-transformations")).toBe("height:20,width:10,resizing_type:fit,quality:60");
	expect(response.headers.get("content-type")).toBe("image/png");
	expect(Number(response.headers.get("content-length"))).toBeGreaterThan(0);
});

test("WebP goes to who asks for it, unless the original is wanted", async () => {
	expect(await render("width=10", { accept: "image/webp,*/*" })).toMatchObject({ format: "webp" });
	expect(await render("width=10&format=origin", { accept: "image/webp,*/*" })).toMatchObject({
		format: "png",
	});
	expect(await render("width=10&format=avif")).toMatchObject({ format: "heif" });
});

test("gravity keeps the side that matters", async () => {
	const red = [255, 0, 0];
	const blue = [0, 0, 255];
	expect(await render("width=50&height=100&gravity=we")).toMatchObject({ first: red, last: red });
	expect(await render("width=50&height=100&gravity=ea")).toMatchObject({ first: blue, last: blue });
	expect(await render("width=50&height=100&gravity=fp&x_offset=1&y_offset=0")).toMatchObject({
		first: blue,
		width: 50,
		height: 100,
	});
});

test("a signed URL carries its transformation, and nobody can ask for another with it", async () => {
	const { data } = await open.createSignedUrl(`${folder}/flag.png`, 60, {
		transform: { width: 50, height: 50 },
	});
	const response = await fetch(`${data?.signedUrl}&width=300&height=300`);
	expect(await sharp(await response.arrayBuffer()).metadata()).toMatchObject({ width: 50, height: 50 });
	expect(response.headers.get("expires")).not.toBeNull();
});

test("a private image is rendered for whom the policies let read it", async () => {
	const martin = await createPerson("martin");
	const his = martin.client.storage.from("folders");
	const image = await flag(40, 20);
	await his.upload(`${martin.id}/me.png`, image, { contentType: "image/png" });
	await service.from("folders").upload(`${folder}/me.png`, image, { contentType: "image/png" });
	const transform = { width: 10, height: 10 };
	const mine = await his.download(`${martin.id}/me.png`, { transform });
	expect(await sharp(await mine.data?.arrayBuffer()).metadata()).toMatchObject({ width: 10, height: 10 });
	expect((await his.download(`${folder}/me.png`, { transform })).error).toMatchObject({
		message: "Object not found",
	});
});

test.each([
	["a side below zero", "width=-1", "flag.png", /querystring\/width/],
	["a quality beyond a hundred", "quality=101", "flag.png", /querystring\/quality/],
	[
		"a focal point that is none",
		"width=1&height=1&gravity=fp&x_offset=2",
		"flag.png",
		/querystring\/x_offset/,
	],
	["what is no image", "width=1", "text.png", /invalid or unsupported for rendering/],
	["what is not there", "width=1", "missing.png", /Object not found/],
])("%s is refused", async (_case, query, name, message) => {
	const response = await fetch(url(query, name));
	expect(response.status).toBe(400);
	expect(refusal.parse(await response.json()).message).toMatch(message);
});

test("an image made to fill the memory is refused before it is decoded", async () => {
	const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: "red" } })
		.png({ compressionLevel: 9 })
		.toBuffer();
	await open.upload(`${folder}/bomb.png`, bomb, { contentType: "image/png" });
	const response = await fetch(url("width=10", "bomb.png"));
	expect(response.status).toBe(400);
	expect(refusal.parse(await response.json()).message).toBe(
		"The source image resolution is too large to process",
	);
});

test("a drawing is served as it is", async () => {
	const response = await fetch(url("width=10", "drawing.svg"));
	expect(response.headers.get("content-type")).toBe("image/svg+xml");
	expect(await response.text()).toContain("<svg");
});
