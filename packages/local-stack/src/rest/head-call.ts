type Answer = (request: Request) => Promise<Response>;

/**
 * Answers HEAD on a function as PostgREST does: as GET, without the body. Lite calls functions by GET and POST only.
 */
export async function answerHeadCall(request: Request, answer: Answer): Promise<Response> {
	const isHeadCall = request.method === "HEAD" && new URL(request.url).pathname.startsWith("/rpc/");
	if (!isHeadCall) return answer(request);
	const response = await answer(new Request(request, { method: "GET" }));
	await response.body?.cancel();
	return new Response(null, { status: response.status, headers: response.headers });
}
