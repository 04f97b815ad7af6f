import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { DossierError } from "../../errors/dossier-error.ts";
import { whenOnline } from "./when-online.ts";

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("addEventListener", vi.fn());
	vi.stubGlobal("removeEventListener", vi.fn());
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

it("calls again until the connection is back, and says so once each way", async () => {
	const call = vi.fn().mockRejectedValueOnce(new TypeError("Failed to fetch"));
	call.mockRejectedValueOnce(new TypeError("Failed to fetch")).mockResolvedValue("answer");
	const onWaiting = vi.fn();
	const answer = whenOnline(call, new AbortController().signal, onWaiting);
	await vi.advanceTimersByTimeAsync(10_000);
	expect(await answer).toBe("answer");
	expect(call).toHaveBeenCalledTimes(3);
	expect(onWaiting.mock.calls).toEqual([[true], [false]]);
});

it("gives up at once on anything else", async () => {
	const call = vi.fn().mockRejectedValue(new DossierError("ROLE_NEEDED"));
	await expect(whenOnline(call, new AbortController().signal, vi.fn())).rejects.toMatchObject({
		code: "ROLE_NEEDED",
	});
	expect(call).toHaveBeenCalledTimes(1);
});

it("stops waiting when it is given up", async () => {
	const controller = new AbortController();
	const call = vi.fn().mockRejectedValue(new TypeError("Failed to fetch"));
	const answer = whenOnline(call, controller.signal, vi.fn());
	const refused = expect(answer).rejects.toThrow("Failed to fetch");
	await vi.advanceTimersByTimeAsync(1);
	controller.abort();
	await refused;
	expect(call).toHaveBeenCalledTimes(2);
});
