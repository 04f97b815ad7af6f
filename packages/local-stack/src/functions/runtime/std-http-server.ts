/** Stands for `https://deno.land/std/http/server.ts`, which many functions import only for this. */
export function serve(handler: (request: Request) => Response | Promise<Response>) {
	return Deno.serve((request) => handler(request));
}
