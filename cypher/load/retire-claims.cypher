// Takes claims away that their report no longer makes.
// $ids: of the claims. Columns: count
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim
RETURN count(*) AS count
