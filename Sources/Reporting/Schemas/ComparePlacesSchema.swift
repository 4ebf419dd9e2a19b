extension PrintedSchema {
    static let comparePlaces = PrintedSchema(
        "compare-places",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark compare-places",
          "description": "Sites or markets side by side, of `wattmark compare --profiles`.",
          "type": "object",
          "properties": {
            "at": {"type": "string"},
            "kind": {"type": "string"},
            "places": {"type": "array", "items": {"type": "string"}},
            "rows": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "after_capital_usd_per_mw_year": {"type": "array", "items": {"type": "number"}},
                  "model": {"type": "string"},
                  "subject": {"type": "string"}
                },
                "required": ["after_capital_usd_per_mw_year", "model", "subject"],
                "additionalProperties": false
              }
            },
            "warnings": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "code": {"type": "string"},
                  "message": {"type": "string"},
                  "next_step": {"type": "string"}
                },
                "required": ["code", "message", "next_step"],
                "additionalProperties": false
              }
            }
          },
          "required": ["at", "kind", "places", "rows", "warnings"],
          "additionalProperties": false
        }
        """#)
}
