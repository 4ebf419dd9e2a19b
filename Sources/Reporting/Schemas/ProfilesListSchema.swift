extension PrintedSchema {
    static let profilesList = PrintedSchema(
        "profiles-list",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark profiles-list",
          "description": "All profiles, of `wattmark profiles list`.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "id": {"type": "string"},
              "kind": {"type": "string"},
              "name": {"type": "string"},
              "path": {"type": "string"}
            },
            "required": ["id", "kind", "name", "path"],
            "additionalProperties": false
          }
        }
        """#)
}
