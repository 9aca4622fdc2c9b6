Feature: What the board may expect
  Each candidate rises by its shortfall, a level at most, times the share its behaviour lets one believe.

  @FORECAST-1 @FORECAST-2
  Scenario Outline: Habits at <habits> and a target of <target>: from <now> to <then>
    Given every discipline but Service Portfolio is out of scope
    And three practitioners rate every aspect of Service Portfolio at 2
    And a target of <target> is agreed for Service Portfolio
    And three practitioners answer every habit with <habits>
    When the assessment is concluded
    Then the assessed figure of the headline is <now>
    And the overall figure of wave 1 is <then>
    And because of FORECAST-1
    And because of FORECAST-2
    And the overall figure of wave 3 is <then>

    Examples:
      | habits | target | now  | then |
      | 3      | 2.5    | 2.00 | 2.50 |
      | 3      | 3      | 2.00 | 3.00 |
      | 3      | 5      | 2.00 | 3.00 |
      | 4      | 5      | 2.00 | 3.00 |
      | 5      | 5      | 2.00 | 3.00 |
      | 2      | 3      | 1.80 | 2.50 |
      | 1      | 3      | 1.70 | 2.10 |

  @FORECAST-1
  Scenario: Behaviour that is not known discounts nothing
    Given every discipline but Service Portfolio is out of scope
    And three practitioners rate every aspect of Service Portfolio at 2
    When the assessment is concluded
    Then the behaviour band of Service Portfolio is UNFILTERED
    And the overall figure of wave 1 is 3.00

  @FORECAST-2
  Scenario: Wave by wave, weighed by importance
    Given every discipline but Service Desk and Incident Management is out of scope
    And three practitioners rate every aspect of Service Desk and Incident Management at 2
    And an importance of 1 is agreed for Service Desk
    When the assessment is concluded
    Then the wave of Incident Management is 2
    And the assessed figure of the headline is 2.00
    And the overall figure of wave 1 is 2.25
    And the overall figure of wave 2 is 3.00

  @FORECAST-2
  Scenario: Without an overall figure there is nothing to expect
    Given three practitioners rate every aspect of Service Portfolio at 2
    When the assessment is concluded
    Then the assessed figure of the headline is none
    And the overall figure of wave 1 is none
