Feature: Nobody can promise that a level holds under pressure while the habits are not known
  While too few habits are known the baseline filters nothing, and no level reaches 4.

  @GATE-4
  Scenario Outline: <habits> known habits, and a score of 5.00 is level <level>
    Given two leaders rate every aspect of Incident Management at 5
    And three practitioners rate every aspect of Incident Management at 5
    And an observation shows every aspect of Incident Management at 5
    And three practitioners answer the first <habits> habits with 4
    When the assessment is concluded
    Then the score of Incident Management is 5.00
    And the level of Incident Management is <level>
    And because of <rule>
    And Incident Management is gated by <gate>

    Examples:
      | habits | level | rule    | gate     |
      | 6      | 5     | LEVEL-1 | nothing  |
      | 5      | 3     | GATE-4  | baseline |
