export function ComponentsPage() {
	return <p>todo</p>;
}
