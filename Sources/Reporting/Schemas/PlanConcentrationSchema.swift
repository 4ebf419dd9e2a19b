extension PrintedSchema {
    static let planConcentration = PrintedSchema(
        "plan-concentration",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark plan-concentration",
          "description": "Of `wattmark plan concentration` of one source.",
          "type": "object",
          "properties": {
            "as_dust": {
              "type": "object",
              "properties": {
                "effective_number": {"type": "number"},
                "herfindahl": {"type": "number"},
                "judgement": {"type": "string"},
                "nakamoto": {"type": ["null", "number"]},
                "top_share": {"type": "number"}
              },
              "required": ["effective_number", "herfindahl", "judgement", "nakamoto", "top_share"],
              "additionalProperties": false
            },
            "as_one_entity": {
              "type": "object",
              "properties": {
                "effective_number": {"type": "number"},
                "herfindahl": {"type": "number"},
                "judgement": {"type": "string"},
                "nakamoto": {"type": ["null", "number"]},
                "top_share": {"type": "number"}
              },
              "required": ["effective_number", "herfindahl", "judgement", "nakamoto", "top_share"],
              "additionalProperties": false
            },
            "coverage": {"type": "number"},
            "entities": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "members": {"type": "number"},
                  "name": {"type": "string"},
                  "share": {"type": "number"}
                },
                "required": ["members", "name", "share"],
                "additionalProperties": false
              }
            },
            "remainder": {"type": "number"},
            "top": {"type": "number"},
            "with_largest": {
              "type": "object",
              "properties": {
                "effective_number": {"type": "number"},
                "herfindahl": {"type": "number"},
                "judgement": {"type": "string"},
                "nakamoto": {"type": ["null", "number"]},
                "top_share": {"type": "number"}
              },
              "required": ["effective_number", "herfindahl", "judgement", "nakamoto", "top_share"],
              "additionalProperties": false
            }
          },
          "required": [
            "as_dust", "as_one_entity", "coverage", "entities", "remainder", "top", "with_largest"
          ],
          "additionalProperties": false
        }
        """#)
}
