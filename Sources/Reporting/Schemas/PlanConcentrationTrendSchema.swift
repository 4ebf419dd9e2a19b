extension PrintedSchema {
    static let planConcentrationTrend = PrintedSchema(
        "plan-concentration-trend",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark plan-concentration-trend",
          "description": "Of `wattmark plan concentration` of several.",
          "type": "object",
          "properties": {
            "points": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "coverage": {"type": "number"},
                  "date": {"type": "string"},
                  "herfindahl_high": {"type": "number"},
                  "herfindahl_low": {"type": "number"},
                  "id": {"type": "string"},
                  "nakamoto": {"type": ["null", "number"]},
                  "top_share": {"type": "number"}
                },
                "required": [
                  "coverage", "date", "herfindahl_high", "herfindahl_low", "id", "nakamoto", "top_share"
                ],
                "additionalProperties": false
              }
            },
            "top": {"type": "number"},
            "what": {"type": "string"}
          },
          "required": ["points", "top", "what"],
          "additionalProperties": false
        }
        """#)
}
