Feature: A headline is short
  How many disciplines it names is a parameter; what is on target holds nothing back.

  Background:
    Given two leaders rate every aspect of the first 4 disciplines at 3
    And three practitioners rate every aspect of the first 4 disciplines at 2

  @HEADLINE-1 @HEADLINE-2
  Scenario Outline: Of four candidates it names <most>
    Given the parameter headline.list is set to <most>
    When the assessment is concluded
    Then the widest of the headline are <named>
    And the headline is held back by <named>

    Examples:
      | most | named                                                      |
      | 1    | service-governance                                         |
      | 3    | service-governance, service-ownership and service-portfolio |

  @HEADLINE-2
  Scenario: Where everything is on target nothing holds back
    Given a target of 2 is agreed for every discipline
    When the assessment is concluded
    Then the headline is held back by nothing
